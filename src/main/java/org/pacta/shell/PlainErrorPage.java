package org.pacta.shell;

import com.vaadin.flow.i18n.I18NProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.WebUtils;

/**
 * The page for what goes wrong before a view is reached: a request that the firewall refuses, an upload too large, a file
 * that is not there. Spring Boot shows the view of this name for every error.
 */
@Component("error")
class PlainErrorPage implements View {

    private final I18NProvider texts;

    PlainErrorPage(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public String getContentType() {
        return MediaType.TEXT_HTML_VALUE;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (request.getAttribute(WebUtils.ERROR_STATUS_CODE_ATTRIBUTE) == null) {
            // somebody typed the address of this page
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(page(request, response));
    }

    private String page(HttpServletRequest request, HttpServletResponse response) {
        boolean fault = response.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value();
        String title = text(request, fault ? "shell.fault.title" : "shell.not-found.title");
        String advice = fault
                ? text(request, "shell.fault.advice", referenceOf(request))
                : text(request, "shell.not-found.advice");
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s · %s</title>
                <link rel="stylesheet" href="%s/pacta.css">
                </head>
                <body class="plain-page">
                <main class="empty-state"><h2>%s</h2><p>%s</p><p><a href="%s/">%s</a></p></main>
                </body>
                </html>
                """.formatted(
                        text(request, "shell.language"),
                        title,
                        PageTitles.PRODUCT,
                        request.getContextPath(),
                        title,
                        advice,
                        request.getContextPath(),
                        text(request, "shell.home.link"));
    }

    private static String referenceOf(HttpServletRequest request) {
        Object fault = request.getAttribute(WebUtils.ERROR_EXCEPTION_ATTRIBUTE);
        return Faults.log(Optional.ofNullable((Throwable) fault)
                .orElseGet(() -> new IllegalStateException(
                        "answered with an error: " + request.getAttribute(WebUtils.ERROR_REQUEST_URI_ATTRIBUTE))));
    }

    private String text(HttpServletRequest request, String key, Object... parameters) {
        return HtmlUtils.htmlEscape(texts.getTranslation(key, request.getLocale(), parameters));
    }
}
