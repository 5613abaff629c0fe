package dev.xproto.cli;

import dev.xproto.codegen.output.OutputSink;

/** Output that is printed and not written: the texts one after the other. */
final class Printed implements OutputSink {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void source(String path, String content) {
        text.append(content);
    }

    @Override
    public void resource(String path, String content) {
        text.append(content);
    }

    String text() {
        return text.toString();
    }
}
