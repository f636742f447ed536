package io.kabinet.core.service;

import io.kabinet.core.internal.Words;

/**
 * What a service is for.
 *
 * <p>An open value: any text may come, and two groups are the same if their texts are. Immutable and safe for use by
 * several threads.
 *
 * <p><b>Source:</b> «разделен на подпункты: звонки, роуминг и интернет».
 *
 * @param text the group, such as {@code calls}
 */
public record ServiceGroup(String text) {

    /** Calls. */
    public static final ServiceGroup CALLS = new ServiceGroup("calls");

    /** Abroad. */
    public static final ServiceGroup ROAMING = new ServiceGroup("roaming");

    /** Traffic. */
    public static final ServiceGroup INTERNET = new ServiceGroup("internet");

    /** Several services at once («пакеты услуг»); the articles say no more of them than this name. */
    public static final ServiceGroup PACKAGES = new ServiceGroup("packages");

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is blank, too long, or holds a control character
     */
    public ServiceGroup {
        Words.check("service group", text);
    }

    @Override
    public String toString() {
        return text;
    }
}
