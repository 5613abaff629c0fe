package dev.xproto.store;

import dev.xproto.sync.store.ModelStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The contract, kept by each database. */
@ParameterizedClass
@EnumSource(Engine.class)
class ModelStoreContractTest extends ModelStoreContract {
    private final StoreUnderTest place;

    ModelStoreContractTest(Engine engine) {
        this.place = engine.with(clock, TestModels.ALL);
    }

    @Override
    protected ModelStore open() {
        return place.core().store();
    }

    @Override
    protected void reap() {
        place.core().reap();
    }

    @AfterEach
    void removeDatabase() {
        place.close();
    }
}
