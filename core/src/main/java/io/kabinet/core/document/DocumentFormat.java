package io.kabinet.core.document;

/**
 * The formats that documents come in.
 *
 * <p><b>Source:</b> «выбираем формат файла с расчетом: XML, HTML, PDF».
 */
public enum DocumentFormat {
    /** For programs. */
    XML,
    /** For a browser. */
    HTML,
    /** For reading and printing. */
    PDF;

    /**
     * Whether a person can read it as it is.
     *
     * <p><b>Source:</b> «Рекомендуем выбрать формат PDF или HTML для удобного просмотра, т.к. для XML файл нужна
     * дополнительная обработка».
     *
     * @return true for HTML and PDF
     */
    public boolean humanReadable() {
        return this != XML;
    }
}
