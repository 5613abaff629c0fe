import dev.xproto.sync.annotation.EventStep;
import dev.xproto.sync.step.Event;
import dev.xproto.sync.step.EventHandler;

@EventStep(technology = "kafka", topics = "a")
final class InNoPackage implements EventHandler {
    @Override
    public void processEvent(Event event) {}
}
