package dev.xproto.store;

/** What an acknowledged change survives, in a core that keeps its objects in files. */
public enum Durability {
    /** The end of the process, however sudden. What the operating system hasn't written yet is lost with the machine. */
    PROCESS,
    /** The end of the machine, too: nothing is acknowledged before the disk has it. One wait serves many writers. */
    FSYNC
}
