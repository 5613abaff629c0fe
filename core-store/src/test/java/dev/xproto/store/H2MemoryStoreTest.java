package dev.xproto.store;

class H2MemoryStoreTest extends ModelStoreContract {
    @Override
    EmbeddedCore open(ManualClock clock) {
        return InMemoryCore.open(clock, TestModels.ALL);
    }
}
