package mx.icsoe.portal.contratos.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.contratos.MotivoDeContrato;
import mx.icsoe.portal.contratos.lotes.Lote;
import mx.icsoe.portal.nucleo.Cuatrimestre;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.nucleo.FechaEscrita;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

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
        List<Falta> faltas = new ArrayList<>();
        for (int numero = 1; numero <= copias.pedidas().size(); numero++) {
            if (escritas.containsKey(campoDeInicio(numero))) {
                faltas.addAll(faltas(
                        campoDeInicio(numero),
                        campoDeTermino(numero),
                        escritas.getOrDefault(campoDeInicio(numero), ""),
                        escritas.getOrDefault(campoDeTermino(numero), ""),
                        cuatrimestre));
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

    static List<Falta> faltas(
            String campoDeInicio, String campoDeTermino, String inicio, String termino, Cuatrimestre cuatrimestre) {
        List<Falta> faltas = new ArrayList<>();
        Optional<LocalDate> empieza = FechaEscrita.leer(inicio);
        if (empieza.isEmpty()) {
            faltas.add(MotivoDeContrato.INICIO.en(campoDeInicio));
        } else if (!Cuatrimestre.de(empieza.get()).equals(cuatrimestre)) {
            faltas.add(MotivoDeContrato.INICIO_FUERA.en(
                    campoDeInicio,
                    "La fecha de inicio debe estar entre el %s y el %s"
                            .formatted(Fechas.dia(cuatrimestre.primerDia()), Fechas.dia(cuatrimestre.ultimoDia()))));
        }
        Optional<LocalDate> acaba = FechaEscrita.leer(termino);
        if (acaba.isEmpty() && !termino.isBlank()) {
            faltas.add(MotivoDeContrato.TERMINO.en(campoDeTermino));
        } else if (acaba.isPresent() && empieza.filter(acaba.get()::isBefore).isPresent()) {
            faltas.add(MotivoDeContrato.TERMINO_ANTES.en(campoDeTermino));
        }
        return faltas;
    }
}
