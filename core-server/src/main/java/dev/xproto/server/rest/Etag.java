package dev.xproto.server.rest;

import dev.xproto.server.fault.FaultException;
import dev.xproto.server.fault.FaultKind;
import dev.xproto.server.http.HttpCall;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Marks of states. A mark holds the object's revision, by which writers are judged, and a digest of all that was shown,
 * which also moves with what others link to the object.
 */
final class Etag {
    private static final Pattern MARK = Pattern.compile("\"([0-9]{1,18})-[0-9a-f]{8}\"");

    private Etag() {}

    /** The mark of an object that is shown like that. */
    static String of(long revision, String body) {
        CRC32 digest = new CRC32();
        digest.update(body.getBytes(StandardCharsets.UTF_8));
        return "\"" + revision + "-" + HexFormat.of().toHexDigits((int) digest.getValue()) + "\"";
    }

    /** The revision that a writer expects; empty for whatever there is. */
    static OptionalLong expected(HttpCall call) {
        String given = call.header("If-Match").map(String::strip).orElse("*");
        if (given.equals("*")) {
            return OptionalLong.empty();
        }
        Matcher mark = MARK.matcher(given);
        if (!mark.matches()) {
            throw FaultException.of(FaultKind.INVALID, "`If-Match` takes one ETag, as it came with the object, or `*`");
        }
        return OptionalLong.of(Long.parseLong(mark.group(1)));
    }

    /** Whether the caller has that state already. */
    static boolean isKnown(HttpCall call, String mark) {
        return call.header("If-None-Match")
                .filter(given -> given.contains(mark) || given.strip().equals("*"))
                .isPresent();
    }
}
