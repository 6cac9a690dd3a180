package mx.icsoe.efirma.confianza;

import java.util.List;

/** Resultado de buscar quién expidió un certificado. */
public sealed interface Encadenamiento {

    /** El certificado llega a un ancla por firmas comprobadas y autoridades vigentes. */
    record Cadena(List<Autoridad> autoridades) implements Encadenamiento {
        public Cadena {
            autoridades = List.copyOf(autoridades);
        }

        /** La que firmó el certificado; es quien responde por su revocación. */
        public Autoridad emisora() {
            return autoridades.getFirst();
        }
    }

    /** Ninguna autoridad configurada lleva el nombre del emisor. */
    record EmisorDesconocido() implements Encadenamiento {}

    /** El emisor dice llamarse como una autoridad configurada, pero ella no lo firmó. */
    record Impostor() implements Encadenamiento {}

    /** La firma es buena, pero una autoridad de la cadena ya terminó o aún no empieza. */
    record AutoridadFueraDeVigencia(Autoridad autoridad) implements Encadenamiento {}
}
