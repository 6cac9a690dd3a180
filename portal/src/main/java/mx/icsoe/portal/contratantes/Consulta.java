package mx.icsoe.portal.contratantes;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import mx.icsoe.portal.contratos.ContratoId;
import mx.icsoe.portal.nucleo.ContratistaId;

/**
 * Una mirada de un contratante a lo que un contratista le dejó ver.
 *
 * @param contratista de quién es lo que miró
 * @param contratante quién miró, que también es un contratista del portal
 * @param serie número de serie del certificado con que entró
 * @param folio el del contrato o el del acuse; vacío en una lista
 * @param contratos cuántos se le mostraron
 */
public record Consulta(
        ContratistaId contratista,
        UUID id,
        AutorizacionId autorizacion,
        ContratistaId contratante,
        String serie,
        Que que,
        Optional<ContratoId> contrato,
        Optional<String> folio,
        int contratos,
        Instant cuando) {

    /** Qué miró. */
    public enum Que {
        LISTA("La lista de contratos"),
        TABLA("La lista de contratos, descargada"),
        CONTRATO("Un contrato"),
        ACUSE("Sus contratos en un acuse"),
        PDF("El acuse en PDF");

        private final String nombre;

        Que(String nombre) {
            this.nombre = nombre;
        }

        public String nombre() {
            return nombre;
        }
    }

    /** Cuántas veces ha mirado un contratante, y la última. */
    public record Resumen(long veces, Instant ultima) {}
}
