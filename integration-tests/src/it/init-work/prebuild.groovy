// Begins the projects as a user does.
def jar = new File(basedir, '../../../../xproto-cli/target/xproto.jar').canonicalFile
assert jar.file
['work': 'smart-lamp', 'watcher': 'lamp-watcher', 'hybrid': 'lamp-hybrid'].each { kind, name ->
    def init = ['java', '-jar', jar.path, 'init', '--kind', kind, '--package', 'com.acme.' + kind, name]
            .execute(null, basedir)
    def said = new StringBuilder()
    init.waitForProcessOutput(said, said)
    assert init.exitValue() == 0 : said
    assert said.toString().contains('Made `' + name + '`')
}
return true
