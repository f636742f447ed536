/**
 * A sender of bytes with OkHttp, for those who have it already, or want its threads and connections back at once.
 *
 * <p>{@link io.kabinet.okhttp.OkHttpSender} is given to {@link io.kabinet.client.http.HttpTransportBuilder#sender}.
 */
@NullMarked
package io.kabinet.okhttp;

import org.jspecify.annotations.NullMarked;
