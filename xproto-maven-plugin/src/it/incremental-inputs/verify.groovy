// What an edit changes is made anew and nothing else; another plugin makes all anew, and here it comes out the same.
def told = new File(basedir, 'build.log').readLines()
        .findAll { it =~ /up to date|files written|files formatted/ }
        .collect { (it =~ /up to date|files formatted: \d of \d|files written: \d+/)[0] }
assert told == [
        'files written: 5',
        'files formatted: 1 of 1',
        'files written: 2',
        'files written: 0',
        'up to date'
]
assert new File(basedir, 'target/classes/META-INF/xproto/access.xproto').text.contains('[max_length = 20]')
