package dev.xproto.server.grpc;

import io.grpc.stub.StreamObserver;
import java.util.function.Supplier;

/** Ends calls, with an answer or with the status of a fault. */
final class Answers {
    private Answers() {}

    /** Answers with what the work makes. */
    static <T> void one(StreamObserver<T> observer, Supplier<T> work) {
        T answer;
        try {
            answer = work.get();
        } catch (RuntimeException | StackOverflowError e) {
            observer.onError(StatusText.of(e));
            return;
        }
        observer.onNext(answer);
        observer.onCompleted();
    }
}
