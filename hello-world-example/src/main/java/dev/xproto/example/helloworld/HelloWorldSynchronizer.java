package dev.xproto.example.helloworld;

import dev.xproto.runtime.SynchronizerMain;

/** Starts the synchronizer; its steps are found by the index that the annotation processor wrote. */
public final class HelloWorldSynchronizer {
    private HelloWorldSynchronizer() {}

    /** See {@code --help}. */
    public static void main(String[] args) {
        SynchronizerMain.main(args);
    }
}
