package dev.xproto.server.grpc;

import dev.xproto.server.fault.Fault;
import dev.xproto.server.fault.Faults;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Faults as statuses. Details travel in a header, and clients refuse big ones, so long texts are cut. */
final class StatusText {
    private static final int MOST = 6_000;

    private StatusText() {}

    /** The status of whatever was thrown. */
    static StatusRuntimeException of(Throwable thrown) {
        if (thrown instanceof StatusRuntimeException status) {
            return status;
        }
        return of(Faults.of(thrown));
    }

    static StatusRuntimeException of(Fault fault) {
        return Status.Code.valueOf(fault.kind().grpcStatus())
                .toStatus()
                .withDescription(fitting(fault))
                .asRuntimeException();
    }

    private static String fitting(Fault fault) {
        String json = fault.json();
        if (size(json) <= MOST) {
            return json;
        }
        int length = fault.text().length();
        int kept = length;
        while (kept > 0 && size(json) > MOST) {
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
