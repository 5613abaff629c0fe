// Models are found in a module that is a folder yet, and in its jar.
assert new File(basedir, 'access/target/access-1.jar').file
def types = new File(basedir, 'uplink/target/generated-resources/xproto/custom_types')
assert new File(types, 'uplink.yaml').text.contains('max_length: 30')
assert !new File(types, 'port.yaml').exists()
def log = new File(basedir, 'build.log').text
assert log.count('BUILD SUCCESS') == 5
assert log.contains('Using the MultiThreadedBuilder')
// A line for each of the two modules and each build. A jar that says the same as the folder did writes nothing; one that has
// changed does; one that hasn't makes no work at all.
def told = log.readLines().findAll { it =~ /up to date|files written/ }
        .collect { it.contains('up to date') ? 'up to date' : (it =~ /files written: \d+/)[0] }
assert told == [
        'files written: 2', 'files written: 2',
        'up to date', 'files written: 0',
        'files written: 2', 'files written: 2',
        'files written: 2', 'files written: 1',
        'up to date', 'up to date'
]
def jar = new java.util.zip.ZipFile(new File(basedir, 'uplink/target/uplink-1.jar'))
assert jar.getEntry('META-INF/xproto/uplink.xproto') != null
assert jar.getEntry('custom_types/uplink.yaml') != null
jar.close()
