package mx.icsoe.portal.plataforma.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Otros archivos con nombre de PDF, y archivos que son dos cosas a la vez. */
final class PdfsQueNoLoSon {

    private PdfsQueNoLoSon() {}

    static Stream<Caso> casos(long semilla) {
        Stream<Caso> disfraces = Stream.of(
                        "MZ\u0090\0",
                        "\u007fELF",
                        "GIF89a",
                        "\u0089PNG\r\n",
                        "\u00ff\u00d8\u00ff\u00e0",
                        "PK\3\4",
                        "<html>",
                        "#!/bin/sh\n",
                        "{\\rtf1",
                        "\u00d0\u00cf\u0011\u00e0")
                .flatMap(inicio -> Stream.of(
                        caso(
                                "empieza como " + legible(inicio),
                                () -> juntar(PdfCrudo.latin(inicio), basura(semilla, 2_000))),
                        caso(
                                legible(inicio) + " y luego un PDF",
                                () -> juntar(
                                        PdfCrudo.latin(inicio),
                                        PdfCrudo.honesto().bytes()))));
        Stream<Caso> azar =
                IntStream.range(0, 10).mapToObj(i -> caso("azar " + i, () -> basura(semilla + i, 50 + 4_000 * i)));
        return Stream.of(disfraces, azar, poliglotas()).flatMap(todos -> todos);
    }

    private static Stream<Caso> poliglotas() {
        return Stream.of(
                caso("PDF y ZIP pegado", () -> juntar(PdfCrudo.honesto().bytes(), zip())),
                caso("PDF y ZIP en un comentario", PdfsQueNoLoSon::zipEnComentario),
                caso(
                        "PDF y ejecutable pegado",
                        () -> juntar(PdfCrudo.honesto().bytes(), PdfCrudo.latin("MZ\u0090\0x"))),
                caso("PDF y página pegada", () -> juntar(PdfCrudo.honesto().bytes(), PdfCrudo.latin("<html></html>"))),
                caso(
                        "PDF y página al principio",
                        () -> PdfCrudo.honesto()
                                .cabeza("%PDF-1.7\n%<ScRiPt>alert(1)</script>\n")
                                .bytes()),
                caso(
                        "PDF y PHP al principio",
                        () -> PdfCrudo.honesto()
                                .cabeza("%PDF-1.7\n%<?php echo 1;\n")
                                .bytes()),
                caso(
                        "PDF y JSP al principio",
                        () -> PdfCrudo.honesto()
                                .cabeza("%PDF-1.7\n%<% out.print(1); %>\n")
                                .bytes()),
                caso(
                        "PDF y RAR",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "", PdfCrudo.latin("Rar!\u001a\u0007\0"))
                                .bytes()),
                caso(
                        "PDF y 7z",
                        () -> PdfCrudo.honesto()
                                .conFlujo(10, "", PdfCrudo.latin("7z\u00bc\u00af'\u001c"))
                                .bytes()),
                caso("PDF y TAR", () -> con(257, "ustar")),
                caso("PDF e ISO", () -> con(32_769, "CD001")),
                caso("PDF y DICOM", () -> con(128, "DICM")),
                caso(
                        "PDF tras 600 bytes",
                        () -> juntar(new byte[600], PdfCrudo.honesto().bytes())),
                caso(
                        "versión inventada",
                        () -> PdfCrudo.honesto().cabeza("%PDF-9.9\n").bytes()),
                caso("sin versión", () -> PdfCrudo.honesto().cabeza("%PDF-\n").bytes()),
                caso("FDF", () -> PdfCrudo.honesto().cabeza("%FDF-1.2\n").bytes()));
    }

    private static Caso caso(String nombre, Supplier<byte[]> pdf) {
        return new Caso(nombre, Defecto.NO_ES_PDF, pdf);
    }

    private static byte[] con(int donde, String marca) {
        byte[] pdf = PdfCrudo.honesto()
                .cabeza("%PDF-1.7\n%" + "x".repeat(33_000) + "\n")
                .bytes();
        System.arraycopy(PdfCrudo.latin(marca), 0, pdf, donde, marca.length());
        return pdf;
    }

    /** El fin del PDF es el comentario del ZIP: ambos lectores quedan conformes. */
    private static byte[] zipEnComentario() {
        byte[] zip = zip();
        byte[] pdf = PdfCrudo.honesto().conFlujo(10, "", zip).bytes();
        int fin = Bytes.buscar(pdf, new byte[] {'P', 'K', 5, 6}, 0);
        int comentario = pdf.length - fin - 22;
        pdf[fin + 20] = (byte) comentario;
        pdf[fin + 21] = (byte) (comentario >> 8);
        return pdf;
    }

    private static byte[] zip() {
        var salida = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(salida)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write('a');
        } catch (IOException imposible) {
            throw new UncheckedIOException(imposible);
        }
        return salida.toByteArray();
    }

    private static byte[] basura(long semilla, int largo) {
        var bytes = new byte[largo];
        new Random(semilla).nextBytes(bytes);
        return bytes;
    }

    private static byte[] juntar(byte[] uno, byte[] otro) {
        var junto = new byte[uno.length + otro.length];
        System.arraycopy(uno, 0, junto, 0, uno.length);
        System.arraycopy(otro, 0, junto, uno.length, otro.length);
        return junto;
    }

    private static String legible(String texto) {
        return texto.replaceAll("[^ -~]", "·");
    }
}
