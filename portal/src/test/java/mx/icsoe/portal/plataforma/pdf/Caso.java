package mx.icsoe.portal.plataforma.pdf;

import java.util.function.Supplier;

/** Un PDF torcido, que se hace al pedirlo, y lo que debe decirse de él. */
record Caso(String nombre, Defecto esperado, Supplier<byte[]> pdf) {}
