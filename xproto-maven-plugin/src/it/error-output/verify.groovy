// Every error is told in the form that IDEs link, with the nearest name; nothing is written; nobody sees a stack trace.
def log = new File(basedir, 'build.log').text
def file = new File(basedir, 'src/main/xproto/access.xproto').canonicalPath
assert log.contains("[ERROR] ${file}:[4,14] [XP")
assert log.contains("[ERROR] ${file}:[7,17] [XP")
assert log.contains('`strng`')
assert log.contains('did you mean `Port`?')
assert log.contains('The models have 2 errors, told above.')
assert log.contains('MojoFailureException')
assert !log.contains('\tat dev.xproto')
assert !new File(basedir, 'target/generated-sources').exists()
assert !new File(basedir, 'target/xproto').exists()
