package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Views {
    private Views() {}

    @ConvenienceWrapper(model = Port.class)
    record OfAnother(Switch aSwitch) {} // error SP0109

    @ConvenienceWrapper(model = Port.class)
    static final class WithMore {
        WithMore(Port port, Models models) {} // error SP0109
    }

    @ConvenienceWrapper(model = Port.class)
    static final class OfNothing {} // error SP0109

    @ConvenienceWrapper(model = HandWritten.class) // error SP0202
    record OfNoModel(HandWritten object) {}

    @ConvenienceWrapper(model = Port.class)
    abstract static class Unmakeable { // error SP0102
        Unmakeable(Port port) {}
    }
}
