// Models are found in a module that is a folder yet, and in its jar.
assert new File(basedir, 'access/target/access-1.jar').file
def types = new File(basedir, 'uplink/target/generated-resources/xproto/custom_types')
assert new File(types, 'uplink.yaml').text.contains('max_length: 20')
assert !new File(types, 'port.yaml').exists()
def log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 3
assert log.contains('Using the MultiThreadedBuilder')
def jar = new java.util.zip.ZipFile(new File(basedir, 'uplink/target/uplink-1.jar'))
assert jar.getEntry('META-INF/xproto/uplink.xproto') != null
assert jar.getEntry('custom_types/uplink.yaml') != null
jar.close()
