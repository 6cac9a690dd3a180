package mx.icsoe.portal.contratista;

import java.util.Optional;
import mx.icsoe.portal.domicilio.DestinoDeDomicilio;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.nucleo.TipoPersona;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Component;

/**
 * Pide al asistente el domicilio social, que solo el contratista cambia, y con su e.firma; la persona física nunca lo
 * ve.
 */
@Component
class DestinoDomicilioSocial implements DestinoDeDomicilio {

    private final Altas altas;
    private final DeclararDomicilioSocial declarar;
    private final DomiciliosSociales declarados;

    DestinoDomicilioSocial(Altas altas, DeclararDomicilioSocial declarar, DomiciliosSociales declarados) {
        this.altas = altas;
        this.declarar = declarar;
        this.declarados = declarados;
    }

    @Override
    public Optional<EncargoDeDomicilio> encargo(String ruta, Identidad quien) {
        return ruta.equals(Seccion.DOMICILIO_SOCIAL.ruta())
                        && quien.tipoPersona() == TipoPersona.MORAL
                        && quien.conEfirma()
                ? Optional.of(new Social(quien))
                : Optional.empty();
    }

    private final class Social implements EncargoDeDomicilio {

        private final Identidad quien;

        Social(Identidad quien) {
            this.quien = quien;
        }

        @Override
        public String clave() {
            return "social";
        }

        @Override
        public String titulo() {
            return "Domicilio social";
        }

        @Override
        public String ruta() {
            return Seccion.DOMICILIO_SOCIAL.ruta();
        }

        @Override
        public String regreso() {
            return Seccion.DOMICILIO_SOCIAL.ruta();
        }

        @Override
        public void apartar() {
            altas.apartar(quien.contratista());
        }

        @Override
        public Optional<DomicilioId> actual() {
            return declarados
                    .vigente(quien.contratista())
                    .map(Version::valor)
                    .filter(DomicilioSocial.Ubicado.class::isInstance)
                    .map(dicho -> ((DomicilioSocial.Ubicado) dicho).domicilio());
        }

        @Override
        public void fijar(DomicilioId domicilio) {
            declarar.ubicar(quien.contratista(), domicilio, quien.autor());
        }

        @Override
        public void quitar() {
            declarar.quitar(quien.contratista(), quien.autor());
        }
    }
}
