package mx.icsoe.portal.notas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import mx.icsoe.portal.contratos.Contrato;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.MotivoDeNota;
import mx.icsoe.portal.notas.Nota.Tema;
import mx.icsoe.portal.notas.NotaId;
import mx.icsoe.portal.notas.TemasDeInformativa;
import mx.icsoe.portal.notas.TextoDeNota;
import mx.icsoe.portal.nucleo.Falta;
import mx.icsoe.portal.plataforma.interfaz.Opcion;
import mx.icsoe.portal.plataforma.sesiones.Recuperado;

/**
 * Lo que se escribió en «Agregar nota», tal cual.
 *
 * @param contrato el identificador del que habla; vacío si habla de toda la informativa
 * @param tema de qué habla, por el nombre con que se eligió
 * @param mandar si se manda de una vez
 */
public record NotaForm(
        NotaId identificador, String contrato, String tema, String texto, boolean mandar, List<Falta> faltas) {

    /** Lo que se escribía cuando se perdió la sesión, si era del mismo contrato. */
    static NotaForm de(Recuperado recuperado, String contrato, NotaId nuevo) {
        return recuperado.uno("contrato").filter(contrato::equals).isPresent()
                ? new NotaForm(
                        recuperado.uno("identificador").flatMap(NotaId::leer).orElse(nuevo),
                        contrato,
                        recuperado.uno("tema").orElse(""),
                        recuperado.uno("texto").orElse(""),
                        false,
                        List.of())
                : new NotaForm(nuevo, contrato, "", "", false, List.of());
    }

    static NotaForm de(Map<String, String> escrito, NotaId identificador) {
        return new NotaForm(
                identificador,
                escrito.getOrDefault("contrato", ""),
                escrito.getOrDefault("tema", ""),
                escrito.getOrDefault("texto", ""),
                escrito.getOrDefault("accion", "").equals("mandar"),
                List.of());
    }

    NotaForm conFaltas(List<Falta> otras) {
        return new NotaForm(identificador, contrato, tema, texto, mandar, otras);
    }

    /** En qué acabó leerlo. */
    sealed interface Lectura {
        record Leida(Tema tema, String texto) implements Lectura {}

        record ConFaltas(List<Falta> faltas) implements Lectura {}
    }

    Lectura leer(Map<String, Tema> temas) {
        Optional<Tema> elegido = Optional.ofNullable(temas.get(tema));
        Optional<String> dicho = TextoDeNota.leer(texto);
        if (elegido.isPresent() && dicho.isPresent()) {
            return new Lectura.Leida(elegido.get(), dicho.get());
        }
        var todas = new ArrayList<Falta>();
        if (elegido.isEmpty()) {
            todas.add(MotivoDeNota.ASUNTO.en("tema"));
        }
        if (dicho.isEmpty()) {
            todas.add(MotivoDeNota.TEXTO.en("texto"));
        }
        return new Lectura.ConFaltas(todas);
    }

    static SequencedMap<String, Tema> temas(Informativa informativa, Optional<Contrato> contrato) {
        return contrato.map(TemasDeInformativa::de).orElseGet(() -> TemasDeInformativa.de(informativa));
    }

    static List<Opcion> opciones(Informativa informativa, Optional<Contrato> contrato) {
        return temas(informativa, contrato).entrySet().stream()
                .map(uno -> Opcion.de(uno.getKey(), uno.getValue().sobre()))
                .toList();
    }

    /** Sin el texto: pudo escribirse en él lo que no debía. */
    @Override
    public String toString() {
        return "NotaForm[" + identificador + "]";
    }
}
