// A warning is told, and fails the build where that is wanted; what an earlier build made stays.
def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/xproto/access.xproto').canonicalPath
assert log.count("[WARNING] ${file}:[1,1] [XP") == 2
assert log.contains('The models have 1 warning, told above.')
assert new File(basedir, 'target/generated-sources/xproto/com/acme/access/Port.java').file
