// Begins the project as a user does.
def jar = new File(basedir, '../../../../xproto-cli/target/xproto.jar').canonicalFile
assert jar.file
def init = ['java', '-jar', jar.path, 'init', '--kind', 'work', '--package', 'com.acme.lamps', 'smart-lamp']
        .execute(null, basedir)
def said = new StringBuilder()
init.waitForProcessOutput(said, said)
assert init.exitValue() == 0 : said
assert said.toString().contains('Made `smart-lamp`')
