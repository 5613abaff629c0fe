package dev.xproto.server.grpc;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.function.Function;
import java.util.function.Supplier;

/** Ends calls, with an answer or with the status of a fault. */
final class Answers {
    private Answers() {}

    /** Answers with what the work makes. */
    static <T> void one(StreamObserver<T> observer, Supplier<T> work) {
        one(observer, work, StatusText::of);
    }

    /** The same, with other words for faults. */
    static <T> void one(
            StreamObserver<T> observer, Supplier<T> work, Function<Throwable, StatusRuntimeException> faults) {
        T answer;
        try {
            answer = work.get();
        } catch (RuntimeException | StackOverflowError e) {
            observer.onError(faults.apply(e));
            return;
        }
        observer.onNext(answer);
        observer.onCompleted();
    }
}
