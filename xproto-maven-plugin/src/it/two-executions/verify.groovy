// Executions keep apart what they wrote; models of tests may use the project's own.
def resources = new File(basedir, 'target/generated-resources/xproto')
assert new File(resources, 'META-INF/xproto/models.tsv').file
assert new File(resources, 'custom_types/port.yaml').file
assert new File(resources, 'model-deps.json').file
assert new File(basedir, 'target/generated-test-resources/xproto/custom_types/uplink.yaml').file
assert !new File(basedir, 'target/generated-test-resources/xproto/custom_types/port.yaml').exists()
assert !new File(resources, 'custom_types/uplink.yaml').exists()
def log = new File(basedir, 'build.log').text
assert log.count('Models are up to date.') == 3
