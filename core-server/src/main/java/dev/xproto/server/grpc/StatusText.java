package dev.xproto.server.grpc;

import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.Faults;
import dev.xproto.sync.store.InvalidObjectException;
import dev.xproto.wire.rows.ProblemMessages;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Faults as statuses. Details travel in a header, and clients refuse big ones, so long texts are cut. */
final class StatusText {
    private static final int MOST = 6_000;
    private static final int MOST_BESIDE_PROBLEMS = 2_500;
    private static final int MOST_OF_PROBLEMS = 3_000;

    private StatusText() {}

    /** The status of whatever was thrown. */
    static StatusRuntimeException of(Throwable thrown) {
        if (thrown instanceof StatusRuntimeException status) {
            return status;
        }
        return of(Faults.of(thrown));
    }

    static StatusRuntimeException of(Fault fault) {
        return status(fault, MOST).asRuntimeException();
    }

    /** The same; for those who can read them, each broken rule stands beside it by itself. */
    static StatusRuntimeException withProblems(Throwable thrown) {
        if (thrown instanceof InvalidObjectException invalid) {
            return status(Faults.of(thrown), MOST_BESIDE_PROBLEMS)
                    .asRuntimeException(ProblemMessages.of(invalid, MOST_OF_PROBLEMS));
        }
        return of(thrown);
    }

    private static Status status(Fault fault, int most) {
        return Status.Code.valueOf(fault.kind().grpcStatus()).toStatus().withDescription(fitting(fault, most));
    }

    private static String fitting(Fault fault, int most) {
        String json = fault.json();
        if (size(json) <= most) {
            return json;
        }
        int length = fault.text().length();
        int kept = length;
        while (kept > 0 && size(json) > most) {
            kept = kept * 3 / 4;
            String cut = fault.text().substring(0, kept) + " … and " + (length - kept) + " characters more";
            json = new Fault(fault.kind(), cut, Map.of()).json();
        }
        return json;
    }

    /** What it takes when everything that isn't printable ASCII is written as three characters a byte. */
    private static int size(String text) {
        int size = 0;
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            size += unit >= ' ' && unit < '~' && unit != '%' ? 1 : 3;
        }
        return size;
    }
}
