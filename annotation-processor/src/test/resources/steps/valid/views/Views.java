package dev.example.steps;

import dev.xproto.processor.models.*;
import dev.xproto.sync.annotation.*;
import dev.xproto.sync.model.*;
import dev.xproto.sync.spi.*;
import dev.xproto.sync.step.*;

final class Views {
    private Views() {}

    @ConvenienceWrapper(model = HelloWorldService.class)
    record Greetings(HelloWorldService service) {
        String greeting() {
            return "Hello from " + service;
        }
    }

    @ConvenienceWrapper(model = HelloWorldServiceInstance.class)
    static final class OfABase {
        private final ServiceInstance instance;

        OfABase(ServiceInstance instance) {
            this.instance = instance;
        }

        String name() {
            return instance.toString();
        }
    }
}
