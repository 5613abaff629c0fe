// The output of a deleted model goes with it.
def log = new File(basedir, 'build.log').text
assert log.contains('Model files read: 2; files written: 8')
assert log.contains('Model files read: 1; files written: ')
assert log.contains('; removed: 3')
def sources = new File(basedir, 'target/generated-sources/xproto/com/acme/access')
assert new File(sources, 'Port.java').file
assert !new File(sources, 'Uplink.java').exists()
assert !new File(sources, 'UplinkModel.java').exists()
assert !new File(basedir, 'target/generated-resources/xproto/META-INF/xproto/uplink.xproto').exists()
assert !new File(basedir, 'target/classes/META-INF/xproto/uplink.xproto').exists()
