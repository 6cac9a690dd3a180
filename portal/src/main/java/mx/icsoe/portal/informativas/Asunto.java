package mx.icsoe.portal.informativas;

import java.util.UUID;
import mx.icsoe.portal.nucleo.Facultad;

/**
 * De qué parte de una informativa habla una nota. Del contrato solo se sabe su identificador: este módulo no conoce los
 * contratos.
 */
public sealed interface Asunto {

    /** La página, y el lugar de ella, donde se atiende. */
    String direccion(InformativaId informativa);

    /** La facultad que pide esa página: a quien no la tiene no se le manda a ella. */
    default Facultad pide() {
        return switch (this) {
            case DeLaInformativa toda -> Facultad.CONSULTAR;
            case DelPeriodo periodo -> Facultad.CAPTURAR;
            case DelContrato contrato -> Facultad.CONSULTAR;
            case DelCampo campo -> Facultad.CAPTURAR;
            case DeLosTrabajadores trabajadores -> Facultad.CONSULTAR;
        };
    }

    /** Toda ella. */
    record DeLaInformativa() implements Asunto {

        @Override
        public String direccion(InformativaId informativa) {
            return raiz(informativa);
        }
    }

    /** Cuántos contratos dice que lleva, que es el único campo de «Datos del periodo». */
    record DelPeriodo() implements Asunto {

        @Override
        public String direccion(InformativaId informativa) {
            return raiz(informativa) + "/periodo#contratos";
        }
    }

    /** Un contrato entero. */
    record DelContrato(UUID contrato) implements Asunto {

        @Override
        public String direccion(InformativaId informativa) {
            return raiz(informativa) + "/contratos/" + contrato;
        }
    }

    /**
     * Un campo de un contrato.
     *
     * @param campo su nombre en el formulario
     */
    record DelCampo(UUID contrato, String campo) implements Asunto {

        @Override
        public String direccion(InformativaId informativa) {
            return raiz(informativa) + "/contratos/" + contrato + "/cambiar#" + campo;
        }
    }

    /** Los trabajadores de un contrato. */
    record DeLosTrabajadores(UUID contrato) implements Asunto {

        @Override
        public String direccion(InformativaId informativa) {
            return raiz(informativa) + "/contratos/" + contrato + "/trabajadores";
        }
    }

    private static String raiz(InformativaId informativa) {
        return "/icsoe/informativas/" + informativa;
    }
}
