package mx.icsoe.portal.domicilio.datos;

import java.util.Locale;

/** Lo que lee quien importó: qué cambió, o por qué no. */
final class ResumenDeImportacion {

    private static final Locale MEXICO = Locale.of("es", "MX");

    private ResumenDeImportacion() {}

    static String de(ResultadoDeImportacion resultado, double segundos) {
        return switch (resultado) {
            case ResultadoDeImportacion.Importado hecho -> importado(hecho.edicion(), segundos);
            case ResultadoDeImportacion.YaEstaba ya ->
                "Es el mismo archivo que se importó el " + ya.edicion().importadaEn() + ": no cambió nada.";
            case ResultadoDeImportacion.Rechazado no ->
                "El catálogo no se importó y sigue en vigor el anterior. " + no.motivo();
        };
    }

    private static String importado(Edicion edicion, double segundos) {
        var cuenta = edicion.cuenta();
        return String.format(
                MEXICO,
                """
                Catálogo postal en vigor: %,d colonias de %d entidades, en %.1f s.
                  Nuevas     %,10d
                  Cambiadas  %,10d
                  Retiradas  %,10d
                SHA-256 %s""",
                cuenta.renglones(),
                cuenta.entidades(),
                segundos,
                cuenta.nuevas(),
                cuenta.cambiadas(),
                cuenta.retiradas(),
                edicion.huella().hex());
    }
}
