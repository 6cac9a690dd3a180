package mx.icsoe.portal.documentos;

import java.util.Map;
import java.util.Optional;
import mx.icsoe.portal.nucleo.Autor;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.Hecho;

/** Lo que pasa con los documentos. El nombre del archivo no consta: suele llevar el de su dueño. */
sealed interface HechoDeDocumento extends Hecho {

    ContratistaId dueno();

    Autor quien();

    @Override
    default Optional<Autor> autor() {
        return Optional.of(quien());
    }

    @Override
    default Optional<ContratistaId> contratista() {
        return Optional.of(dueno());
    }

    record Recibido(Documento documento) implements HechoDeDocumento {

        @Override
        public String accion() {
            return "documentos.recibido";
        }

        @Override
        public ContratistaId dueno() {
            return documento.contratista();
        }

        @Override
        public Autor quien() {
            return documento.autor();
        }

        @Override
        public Map<String, String> detalle() {
            return Map.of(
                    "documento", documento.id().toString(),
                    "clase", documento.clase().name(),
                    "huella", documento.huella().hex(),
                    "bytes", Long.toString(documento.bytes()));
        }
    }

    record Rechazado(ContratistaId dueno, Autor quien, Clase clase, MotivoDeRechazo motivo)
            implements HechoDeDocumento {

        @Override
        public String accion() {
            return "documentos.rechazado";
        }

        @Override
        public Map<String, String> detalle() {
            return Map.of("clase", clase.name(), "codigo", motivo.codigo());
        }
    }

    record Visto(ContratistaId dueno, Autor quien, DocumentoId documento) implements HechoDeDocumento {

        @Override
        public String accion() {
            return "documentos.visto";
        }

        @Override
        public Map<String, String> detalle() {
            return Map.of("documento", documento.toString());
        }
    }

    record Eliminado(ContratistaId dueno, Autor quien, DocumentoId documento) implements HechoDeDocumento {

        @Override
        public String accion() {
            return "documentos.eliminado";
        }

        @Override
        public Map<String, String> detalle() {
            return Map.of("documento", documento.toString());
        }
    }
}
