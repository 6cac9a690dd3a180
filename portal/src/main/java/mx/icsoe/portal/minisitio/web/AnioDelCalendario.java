package mx.icsoe.portal.minisitio.web;

import java.util.List;
import java.util.stream.Stream;
import mx.icsoe.portal.periodos.Ventana;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/**
 * Los tres vencimientos de un año, listos para una tabla.
 *
 * @param anio el año en que vencen
 * @param ventanas enero, mayo y septiembre
 */
public record AnioDelCalendario(int anio, List<Ventana> ventanas) {

    public List<Renglon> renglones() {
        return ventanas.stream()
                .map(ventana -> new Renglon(
                        mayuscula(ventana.cuatrimestre().meses()),
                        Fechas.dia(ventana.abre()),
                        Fechas.diaDeLaSemana(ventana.vence())))
                .toList();
    }

    /** El renglón de la tabla de varios años: el año y los días de enero, mayo y septiembre. */
    public List<String> enUnRenglon() {
        var dias = ventanas.stream().map(ventana -> Fechas.diaDelMes(ventana.vence()));
        return Stream.concat(Stream.of(String.valueOf(anio)), dias).toList();
    }

    private static String mayuscula(String frase) {
        return Character.toUpperCase(frase.charAt(0)) + frase.substring(1);
    }

    /** Un vencimiento. */
    public record Renglon(String periodo, String abre, String vence) {

        public List<String> celdas() {
            return List.of(periodo, abre, vence);
        }
    }
}
