package mx.icsoe.portal.contratos.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.FechasDelContrato;
import mx.icsoe.portal.contratos.lotes.Lote;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;

/**
 * Las fechas que llevará cada copia: parten de las comunes y se cambian, una por una, donde se revisan.
 *
 * @param escritas lo escrito en cada campo; vacío antes de escribir nada
 */
public record FechasDeCopia(Map<String, String> escritas) {

    public FechasDeCopia {
        escritas = Map.copyOf(escritas);
    }

    public static String campoDeInicio(int numero) {
        return "inicio-" + numero;
    }

    public static String campoDeTermino(int numero) {
        return "termino-" + numero;
    }

    /** Lo que se ve en el campo. */
    public String valor(String campo, Optional<LocalDate> guardada) {
        return escritas.getOrDefault(campo, guardada.map(FechaEscrita::texto).orElse(""));
    }

    List<Falta> faltas(Lote.Contenido.Copias copias, Cuatrimestre cuatrimestre) {
        var fechas = new FechasDelContrato(cuatrimestre);
        List<Falta> faltas = new ArrayList<>();
        for (int numero = 1; numero <= copias.pedidas().size(); numero++) {
            if (escritas.containsKey(campoDeInicio(numero))) {
                faltas.addAll(fechas.faltas(
                        campoDeInicio(numero),
                        escritas.getOrDefault(campoDeInicio(numero), ""),
                        campoDeTermino(numero),
                        escritas.getOrDefault(campoDeTermino(numero), "")));
            }
        }
        return faltas;
    }

    /** Lo que se va a copiar, con las fechas escritas donde las haya. */
    List<Lote.Contenido.Pedida> pedidas(Lote.Contenido.Copias copias) {
        List<Lote.Contenido.Pedida> pedidas = new ArrayList<>();
        for (Lote.Contenido.Pedida pedida : copias.pedidas()) {
            int numero = pedidas.size() + 1;
            pedidas.add(FechaEscrita.leer(escritas.getOrDefault(campoDeInicio(numero), ""))
                    .map(inicio -> new Lote.Contenido.Pedida(
                            pedida.original(),
                            inicio.toString(),
                            FechaEscrita.leer(escritas.getOrDefault(campoDeTermino(numero), ""))
                                    .map(LocalDate::toString)
                                    .orElse(null)))
                    .orElse(pedida));
        }
        return pedidas;
    }
}
