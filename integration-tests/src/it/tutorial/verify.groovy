// Walks the tutorial with the house's own commands, and a Maven that is offline, in a process of its own.
def house = new File(basedir, '../../../..').canonicalFile
def tools = new File(basedir, 'tools')
def desk = new File(basedir, 'desk')
def notes = new File(basedir, 'notes')
[tools, desk, notes].each { assert it.mkdirs() }

// Whatever repository an artifact was once fetched from.
def maven = new File(tools, 'mvn')
def real = System.getenv('PATH').split(':').collect { new File(it, 'mvn') }.find { it.canExecute() }
maven.text = """#!/bin/sh
exec '${real}' -o -llr '-Dmaven.repo.local=${localRepositoryPath}' "\$@"
"""
assert maven.setExecutable(true)

def walk = new ProcessBuilder(
        "${System.getProperty('java.home')}/bin/java".toString(), '-XX:TieredStopAtLevel=1',
        '-cp', new File(house, 'integration-tests/target/test-classes').path,
        'dev.xproto.integration.walk.PageWalk',
        new File(house, 'docs/tutorial.md').path, desk.path, notes.path,
        "PATH=${tools}:${house}/bin:${System.getenv('PATH')}".toString(),
        'MAVEN_OPTS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC',
        'XPROTO_CACHE=none')
        .directory(house).redirectErrorStream(true).start()
walk.outputStream.close()
def said = walk.inputStream.getText('UTF-8')
assert walk.waitFor() == 0 : said

// The image is one: its configuration names its layers by their digests, and they hold what it starts.
def target = new File(desk, 'hello-world/target')
def archive = new File(target, 'archive')
def run = { ...words ->
    def process = words.collect { it.toString() }.execute(null, target)
    def out = process.inputStream.getText('UTF-8')
    assert process.waitFor() == 0 : words
    return out
}
assert archive.mkdirs()
run('tar', '-xf', 'hello-world-image.tar', '-C', archive.path)
def json = new groovy.json.JsonSlurper()
def manifest = json.parse(new File(archive, 'manifest.json'))
assert manifest.size() == 1 && manifest[0].RepoTags == ['hello-world:1.0.0.dev']
def image = json.parse(new File(archive, manifest[0].Config))
assert image.os == 'linux' && image.rootfs.type == 'layers' && image.config.User == '10001'
def layers = manifest[0].Layers
assert image.rootfs.diff_ids == layers.collect { 'sha256:' + run('sha256sum', new File(archive, it)).split(' ')[0] }
def files = layers.collectMany { run('tar', '-tf', new File(archive, it)).readLines() } as Set
assert files.containsAll(['./opt/java/bin/java', './opt/java/lib/server/libjvm.so', './app/config.yaml', './app/VERSION',
        './app/src/main/xproto/hello-world.xproto',
        './app/classes/META-INF/services/dev.xproto.sync.spi.StepFactory'])
assert image.config.Entrypoint[0] == '/opt/java/bin/java'
assert files.any { it =~ '/libc[.]so[.]6$' } && files.any { it =~ '/ld-linux' }
assert files.any { it =~ '^./app/lib/synchronizer-runtime-' }
return true
