package mx.icsoe.portal.notas.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.icsoe.portal.informativas.HiloDeNotas;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.notas.Conversar;
import mx.icsoe.portal.notas.Nota;
import mx.icsoe.portal.notas.NotaDelHilo;
import mx.icsoe.portal.plataforma.interfaz.Fechas;

/** El hilo entero como se lee: cada entrada con sus respuestas debajo. */
public record HiloVista(Informativa informativa, List<NotaDelHilo> todas, HiloDeNotas.Hilo hilo) {

    public Ruta ruta() {
        return new Ruta(informativa);
    }

    /** Si todavía se escribe en él. */
    public boolean abierto() {
        return Conversar.abierto(informativa);
    }

    public List<Entrada> entradas() {
        Map<String, String> enlaces = hilo.observaciones().stream()
                .filter(una -> !una.enlace().equals(una.enHilo()))
                .collect(Collectors.toMap(HiloDeNotas.Observacion::enHilo, HiloDeNotas.Observacion::enlace));
        return todas.stream()
                .filter(una -> una.nota().respondeA().isEmpty())
                .map(una -> new Entrada(
                        una,
                        Optional.ofNullable(
                                enlaces.get(ruta().enElHilo(una.nota().id()))),
                        respuestas(una.nota())))
                .toList();
    }

    /** «2 de 3 notas por atender». */
    public String cuenta() {
        int pedidas = hilo.observaciones().size();
        int faltan = hilo.porAtender().size();
        if (pedidas == 0) {
            return "Nadie ha pedido corregir nada.";
        }
        if (faltan == 0) {
            return pedidas == 1 ? "La única nota está atendida." : "Las " + pedidas + " notas están atendidas.";
        }
        String falta = abierto() ? "por atender." : "sin atender.";
        return pedidas == 1 ? "1 nota " + falta : faltan + " de " + pedidas + " notas " + falta;
    }

    private List<Entrada> respuestas(Nota raiz) {
        return todas.stream()
                .filter(una -> una.nota().respondeA().filter(raiz.id()::equals).isPresent())
                .map(una -> new Entrada(una, Optional.empty(), List.of()))
                .toList();
    }

    /**
     * Una entrada.
     *
     * @param enlace donde se atiende; vacío si no pide nada o aquello de lo que habla ya no está
     */
    public record Entrada(NotaDelHilo una, Optional<String> enlace, List<Entrada> respuestas) {

        public Nota nota() {
            return una.nota();
        }

        public String cuando() {
            return Fechas.momento(nota().cuando());
        }

        /** Si conviene decir de qué habla: de lo que no es toda la informativa. */
        public boolean conTema() {
            return !nota().tema().equals(Nota.Tema.INFORMATIVA)
                    && nota().respondeA().isEmpty();
        }

        /** Si se le puede contestar: a lo que dice algo. */
        public boolean seContesta() {
            return nota().texto().isPresent();
        }

        /** «Atendida por Ana López el 12 de mayo de 2026 a las 12:05»; vacío si no lo está. */
        public Optional<String> atendida() {
            return una.atencion()
                    .map(atencion -> "Atendida por "
                            + (atencion.quien().esCapturista()
                                    ? atencion.quien().nombre()
                                    : "el contratista") + " el " + Fechas.momento(atencion.cuando()));
        }
    }
}
