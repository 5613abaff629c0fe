package dev.xproto.store;

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
    EmbeddedCore open(ManualClock clock) {
        return place.core();
    }

    @AfterEach
    void removeDatabase() {
        place.close();
    }
}
