// Nothing changed: nothing is done. A setting changed: generated anew, and the old output goes.
def told = new File(basedir, 'build.log').readLines()
        .findAll { it =~ /up to date|files written|Skipping: xproto/ }
        .collect { (it =~ /up to date|Skipping|files written: \d+(; removed: \d+)?/)[0][0] }
assert told == [
        'files written: 5',
        'up to date',
        'Skipping',
        'files written: 4; removed: 3'
]
assert new File(basedir, 'target/generated-sources/xproto/com/other/Port.java').file
assert !new File(basedir, 'target/generated-sources/xproto/xproto').exists()
