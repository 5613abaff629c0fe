// The new projects built, their tests passed, and their scripts run them, without a network.
def tested = { project, test, count ->
    def report = new groovy.xml.XmlSlurper()
            .parse(new File(basedir, project + '/target/surefire-reports/TEST-com.acme.' + test + '.xml'))
    assert report.@tests == count
    assert report.@failures == '0' && report.@errors == '0' && report.@skipped == '0'
}
tested('smart-lamp', 'work.steps.SyncSmartLampServiceInstanceTest', '3')
tested('lamp-watcher', 'watcher.steps.WatchLampWatcherServiceTest', '3')
tested('lamp-hybrid', 'hybrid.steps.SyncLampHybridServiceInstanceTest', '4')

// Offline, and whatever repository an artifact was once fetched from.
def once = { project ->
    def builder = new ProcessBuilder('./run', '--once').directory(new File(basedir, project)).redirectErrorStream(true)
    builder.environment().put('MAVEN_ARGS', "-o -llr -Dmaven.repo.local=${localRepositoryPath}".toString())
    def run = builder.start()
    run.outputStream.close()
    def said = run.inputStream.getText('UTF-8')
    assert run.waitFor() == 0 : said
    return said
}
def said = once('smart-lamp')
assert said.contains('setting first to on at http://localhost:8080') : said
assert said =~ /SmartLampServiceInstance +first +1 +OK/ : said

// Again: nothing is left to do, and nothing is built.
said = once('smart-lamp')
assert !said.contains('run: building')
assert !said.contains('setting first')

said = once('lamp-watcher')
assert said.contains('now talking to http://localhost:8080') : said

said = once('lamp-hybrid')
assert said.contains('lamp-hybrid changed') : said
assert said.contains('setting first to on at http://localhost:8080') : said
assert said =~ /LampHybridServiceInstance +first +1 +OK/ : said
