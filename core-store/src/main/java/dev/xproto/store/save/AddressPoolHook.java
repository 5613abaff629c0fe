package dev.xproto.store.save;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Address pools: a network in CIDR form becomes the list of its hosts, without the gateway's address. */
final class AddressPoolHook implements ModelHook {
    private static final Pattern CIDR = Pattern.compile("([0-9.]+)/([0-9]{1,2})");
    private static final int WIDEST = 16;

    @Override
    public String model() {
        return "AddressPool";
    }

    @Override
    public void beforeSave(Draft draft, SaveContext context) {
        if (!(draft.get("addresses") instanceof String addresses) || !addresses.contains("/")) {
            return;
        }
        String cidr = addresses.strip();
        List<String> hosts = hosts(cidr);
        if (hosts == null) {
            context.problem(
                    draft,
                    "addresses",
                    "must be a list of addresses, or an IPv4 network from /" + WIDEST + " to /32, not `" + cidr + "`");
            return;
        }
        draft.set("addresses", String.join(" ", hosts));
        if (Objects.toString(draft.get("cidr"), "").isEmpty()) {
            draft.set("cidr", cidr);
        }
    }

    /** All but the first two addresses and the last; null when it is no network, or too wide a one. */
    private static @Nullable List<String> hosts(String cidr) {
        Matcher matcher = CIDR.matcher(cidr);
        if (!matcher.matches() || ContentTypes.fault("ip", matcher.group(1)) != null) {
            return null;
        }
        int bits = Integer.parseInt(matcher.group(2));
        if (bits < WIDEST || bits > 32) {
            return null;
        }
        long address = 0;
        for (String octet : matcher.group(1).split("\\.", -1)) {
            address = address << 8 | Integer.parseInt(octet);
        }
        long size = 1L << (32 - bits);
        long network = address & -size;
        List<String> hosts = new ArrayList<>();
        for (long host = network + 2; host < network + size - 1; host++) {
            hosts.add((host >> 24) + "." + (host >> 16 & 255) + "." + (host >> 8 & 255) + "." + (host & 255));
        }
        return hosts;
    }
}
