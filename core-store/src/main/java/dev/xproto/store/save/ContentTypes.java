package dev.xproto.store.save;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text must look like to be of a content type. */
final class ContentTypes {
    private static final Set<String> SCHEMES = Set.of("http", "https", "ftp", "ftps");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[\\p{Alnum}.-]{1,255}");
    private static final Pattern OCTET = Pattern.compile("0|[1-9][0-9]{0,2}");
    private static final Pattern GROUP = Pattern.compile("[0-9A-Fa-f]{1,4}");

    private ContentTypes() {}

    /** What is wrong with the text; null when nothing is. */
    static @Nullable String fault(String contentType, String text) {
        return switch (contentType) {
            case "url" -> isUrl(text) ? null : "must be a URL with http, https, ftp or ftps";
            case "ip" -> isIp(text) ? null : "must be an IPv4 or IPv6 address";
            case "email" -> isEmail(text) ? null : "must be an e-mail address";
            default -> null;
        };
    }

    static boolean isEmail(String text) {
        return EMAIL.matcher(text).matches();
    }

    private static boolean isUrl(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isIp(String text) {
        return text.contains(":") ? isIpv6(text) : isIpv4(text);
    }

    private static boolean isIpv4(String text) {
        String[] octets = text.split("\\.", -1);
        if (octets.length != 4) {
            return false;
        }
        for (String octet : octets) {
            if (!OCTET.matcher(octet).matches() || Integer.parseInt(octet) > 255) {
                return false;
            }
        }
        return true;
    }

    private static boolean isIpv6(String text) {
        int gap = text.indexOf("::");
        if (gap < 0) {
            return groups(text) == 8;
        }
        if (text.indexOf("::", gap + 1) >= 0) {
            return false;
        }
        int before = groups(text.substring(0, gap));
        int after = groups(text.substring(gap + 2));
        return before >= 0 && after >= 0 && before + after <= 7;
    }

    /** How many groups of 16 bits; negative when it is no list of groups. */
    private static int groups(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        String[] parts = text.split(":", -1);
        int count = 0;
        for (int at = 0; at < parts.length; at++) {
            boolean last = at == parts.length - 1;
            if (last && parts[at].contains(".") && isIpv4(parts[at])) {
                count += 2;
            } else if (GROUP.matcher(parts[at]).matches()) {
                count++;
            } else {
                return -1;
            }
        }
        return count;
    }
}
