package mx.icsoe.portal.presentacion.web;

import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.PasoDeInformativa;
import mx.icsoe.portal.plataforma.interfaz.Tarea;
import mx.icsoe.portal.plataforma.web.Quien;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** «Revisar» y «Firmar» en la lista de tareas de la informativa. */
@Configuration(proxyBeanMethods = false)
class PasosDePresentacion {

    @Bean
    @Order(400)
    PasoDeInformativa pasoDeRevisar() {
        return new Paso("Revisar", "/revisar");
    }

    @Bean
    @Order(500)
    PasoDeInformativa pasoDeFirmar() {
        return new Paso("Firmar", "/firmar");
    }

    private record Paso(String nombre, String ruta) implements PasoDeInformativa {

        @Override
        public boolean corresponde(Informativa informativa) {
            return true;
        }

        @Override
        public Tarea tarea(Informativa informativa) {
            String enlace = "/icsoe/informativas/" + informativa.id() + ruta;
            return switch (informativa) {
                case Informativa.EnCaptura cada ->
                    ruta.equals("/revisar")
                            ? new Tarea(nombre, enlace, Tarea.Estado.PENDIENTE)
                            : new Tarea(comoSeLee(), null, Tarea.Estado.TODAVIA_NO);
                case Informativa.EnFirma cada -> enFirma(enlace);
                case Informativa.Devuelta cada -> new Tarea(comoSeLee(), null, Tarea.Estado.TODAVIA_NO);
                case Informativa.Descartada cada -> new Tarea(nombre, null, Tarea.Estado.TODAVIA_NO);
                case Informativa otra -> new Tarea(nombre, enlace, Tarea.Estado.LISTA);
            };
        }

        private Tarea enFirma(String enlace) {
            if (ruta.equals("/revisar")) {
                return new Tarea(nombre, enlace, Tarea.Estado.LISTA);
            }
            return new Tarea(comoSeLee(), esperaAlContratista() ? null : enlace, Tarea.Estado.PENDIENTE);
        }

        private String comoSeLee() {
            return esperaAlContratista() ? "Firma del contratista" : nombre;
        }

        /** Al capturista no se le ofrece firmar. */
        private boolean esperaAlContratista() {
            return ruta.equals("/firmar") && Quien.capturista().isPresent();
        }
    }
}
