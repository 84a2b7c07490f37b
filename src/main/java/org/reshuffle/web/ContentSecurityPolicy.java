package org.reshuffle.web;

import com.google.common.hash.Hashing;
import com.google.common.io.BaseEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a browser may do for the page: run and fetch what comes from its own origin, and nothing else. The import map
 * has to stand in the page itself, so it is named by its hash, worked out from the page as it is served.
 */
final class ContentSecurityPolicy {
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<head>");

    private final String inPage;

    private ContentSecurityPolicy(String inPage) {
        this.inPage = inPage;
    }

    /** The policy for a page. */
    static ContentSecurityPolicy of(String page) {
        List<String> scripts = new ArrayList<>(List.of("'self'", "'wasm-unsafe-eval'"));
        Matcher map = IMPORT_MAP.matcher(page);
        while (map.find()) {
            scripts.add("'sha256-"
                    + BaseEncoding.base64()
                            .encode(Hashing.sha256()
                                    .hashString(map.group(1), StandardCharsets.UTF_8)
                                    .asBytes())
                    + "'");
        }
        return new ContentSecurityPolicy(String.join(
                "; ",
                "default-src 'none'",
                "script-src " + String.join(" ", scripts),
                "style-src 'self'",
                "img-src 'self' data: blob:",
                "connect-src 'self'",
                "worker-src 'self'",
                "font-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'none'"));
    }

    /** As a header. */
    String header() {
        return inPage + "; frame-ancestors 'none'";
    }

    /** The page with the policy in its head, for hosts that send no headers of ours; framing only a header can forbid. */
    String intoHead(String page) {
        Matcher head = HEAD.matcher(page);
        if (!head.find()) {
            throw new IllegalArgumentException("the page has no <head>");
        }
        return page.substring(0, head.end())
                + "\n<meta http-equiv=\"Content-Security-Policy\" content=\"" + inPage + "\">"
                + page.substring(head.end());
    }
}
