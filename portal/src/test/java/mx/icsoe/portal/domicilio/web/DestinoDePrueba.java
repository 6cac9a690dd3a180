package mx.icsoe.portal.domicilio.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.icsoe.portal.domicilio.DestinoDeDomicilio;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.nucleo.ContratistaId;
import mx.icsoe.portal.nucleo.TipoPersona;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Component;

/** Un destino más, con otra ruta y otro encargo por contrato, que recuerda en memoria lo fijado. */
@TestComponent
@Component
class DestinoDePrueba implements DestinoDeDomicilio {

    static final String RUTA = "/icsoe/prueba/contratos/7/domicilio";
    static final String REGRESO = "/icsoe/prueba/contratos/7";

    private final Map<ContratistaId, DomicilioId> fijados = new ConcurrentHashMap<>();

    @Override
    public Optional<EncargoDeDomicilio> encargo(String ruta, Identidad quien) {
        return ruta.equals(RUTA) && quien.tipoPersona() == TipoPersona.MORAL
                ? Optional.of(new Encargo(quien.contratista()))
                : Optional.empty();
    }

    Optional<DomicilioId> de(ContratistaId contratista) {
        return Optional.ofNullable(fijados.get(contratista));
    }

    private final class Encargo implements EncargoDeDomicilio {

        private final ContratistaId contratista;

        Encargo(ContratistaId contratista) {
            this.contratista = contratista;
        }

        @Override
        public String clave() {
            return "contrato-7";
        }

        @Override
        public String titulo() {
            return "Domicilio convencional";
        }

        @Override
        public String ruta() {
            return RUTA;
        }

        @Override
        public String regreso() {
            return REGRESO;
        }

        @Override
        public void apartar() {
            // En memoria no hay fila que hacer.
        }

        @Override
        public Optional<DomicilioId> actual() {
            return de(contratista);
        }

        @Override
        public void fijar(DomicilioId domicilio) {
            fijados.put(contratista, domicilio);
        }

        @Override
        public void quitar() {
            fijados.remove(contratista);
        }
    }
}
