package dev.xproto.runtime;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * What the operating system's signals to end do: the first one asks for an end, the second one ends the process at once. The
 * JVM's own shutdown hooks can't tell a second signal, so its signal handlers are used, where it has them; they are reached by
 * name, since they are no part of the platform's API.
 */
final class StopSignals {
    private static final List<String> SIGNALS = List.of("TERM", "INT");
    private static final int SIGNALLED = 128;

    private final Runnable first;
    private final IntConsumer second;
    private final AtomicInteger count = new AtomicInteger();

    /**
     * @param first runs on the first signal, on a thread of its own
     * @param second ends the process, with that exit code
     */
    StopSignals(Runnable first, IntConsumer second) {
        this.first = first;
        this.second = second;
    }

    /** Begins to listen; a JVM without signal handlers keeps to its own way, which is to run shutdown hooks. */
    boolean install() {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler calls = (proxy, method, arguments) -> switch (method.getName()) {
                case "handle" -> {
                    received((int) signal.getMethod("getNumber").invoke(arguments[0]));
                    yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> "stop signals";
            };
            Object listener =
                    Proxy.newProxyInstance(StopSignals.class.getClassLoader(), new Class<?>[] {handler}, calls);
            for (String name : SIGNALS) {
                Object made = signal.getConstructor(String.class).newInstance(name);
                signal.getMethod("handle", signal, handler).invoke(null, made, listener);
            }
            return true;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return false;
        }
    }

    /** A signal has come. */
    void received(int number) {
        if (count.getAndIncrement() == 0) {
            Thread end = new Thread(first, "stop");
            end.setDaemon(true);
            end.start();
        } else {
            second.accept(SIGNALLED + number);
        }
    }
}
