// Each goal says what it found, in the form that IDEs link, and fails the build where it has to.
def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/xproto/access.xproto')
assert log.contains('Model files checked: 1')
assert log.contains("${file.path}:[1,1] the file isn't formatted")
assert log.contains('Model files formatted: 1 of 1')
assert log.contains('Model files formatted: 0 of 1')
assert log.contains("${file.path}:[3,9] [XP0708] members of `Port` have other numbers on the wire than previously")
assert log.contains('`name` has 3, previously 2')
assert log.contains('The change of models has 1 error, told above.')
assert log.contains('xproto:generate-models') && log.contains('xproto:check-compat')
assert file.text == new File(basedir, 'released/access.xproto').text.replace('2 [', '3 [')
assert !new File(basedir, 'target').exists()
