// Classes are made, the folders are known to the build, models and their list are packed.
def log = new File(basedir, 'build.log').text
assert log.contains('Model files read: 2; files written: ')
assert new File(basedir, 'target/generated-sources/xproto/com/acme/access/Port.java').file
assert new File(basedir, 'target/generated-sources/xproto/com/acme/access/Uplink.java').text.contains('extends Port')
assert new File(basedir, 'target/classes/META-INF/xproto/access.xproto').text ==
        new File(basedir, 'src/main/xproto/access.xproto').text
assert new File(basedir, 'target/classes/META-INF/xproto/models.tsv').readLines()*.tokenize('\t')*.take(2) ==
        [['Port', 'com.acme.access.Port'], ['Uplink', 'com.acme.access.Uplink']]
