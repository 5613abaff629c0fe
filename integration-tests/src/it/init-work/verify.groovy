// The new project built, its tests passed, and its script runs it, without a network.
def project = new File(basedir, 'smart-lamp')
def report = new groovy.xml.XmlSlurper()
        .parse(new File(project, 'target/surefire-reports/TEST-com.acme.lamps.steps.SyncSmartLampServiceInstanceTest.xml'))
assert report.@tests == '3'
assert report.@failures == '0' && report.@errors == '0' && report.@skipped == '0'

def builder = new ProcessBuilder('./run', '--once').directory(project).redirectErrorStream(true)
builder.environment().put('MAVEN_ARGS', "-o -Dmaven.repo.local=${localRepositoryPath}".toString())
def run = builder.start()
run.outputStream.close()
def said = run.inputStream.getText('UTF-8')
assert run.waitFor() == 0 : said
assert said.contains('setting first to on at http://localhost:8080') : said
assert said =~ /SmartLampServiceInstance +first +1 +OK/ : said

// Again: nothing is left to do, and nothing is built.
run = builder.start()
run.outputStream.close()
said = run.inputStream.getText('UTF-8')
assert run.waitFor() == 0 : said
assert !said.contains('run: building')
assert !said.contains('setting first')
