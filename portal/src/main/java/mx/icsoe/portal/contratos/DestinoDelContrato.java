package mx.icsoe.portal.contratos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.icsoe.portal.domicilio.DestinoDeDomicilio;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.informativas.Informativa;
import mx.icsoe.portal.informativas.InformativaId;
import mx.icsoe.portal.informativas.Informativas;
import mx.icsoe.portal.plataforma.web.Identidad;
import org.springframework.stereotype.Component;

/** Pide al asistente los dos domicilios de un contrato, mientras su informativa se captura. */
@Component
class DestinoDelContrato implements DestinoDeDomicilio {

    private static final Pattern RUTA = Pattern.compile(
            "/icsoe/informativas/([0-9a-f-]{36})/contratos/([0-9a-f-]{36})/(convencional|contratante)/domicilio");

    private final Informativas informativas;
    private final Contratos contratos;
    private final UbicarDomicilio ubicar;

    DestinoDelContrato(Informativas informativas, Contratos contratos, UbicarDomicilio ubicar) {
        this.informativas = informativas;
        this.contratos = contratos;
        this.ubicar = ubicar;
    }

    @Override
    public Optional<EncargoDeDomicilio> encargo(String ruta, Identidad quien) {
        Matcher partes = RUTA.matcher(ruta);
        if (!partes.matches()) {
            return Optional.empty();
        }
        ParteDelContrato parte =
                partes.group(3).equals("convencional") ? ParteDelContrato.CONTRATISTA : ParteDelContrato.CONTRATANTE;
        return InformativaId.leer(partes.group(1))
                .flatMap(id -> informativas.buscar(quien.contratista(), id))
                .filter(Informativa.EnCaptura.class::isInstance)
                .flatMap(informativa -> ContratoId.leer(partes.group(2))
                        .flatMap(id -> contratos.buscar(quien.contratista(), id))
                        .filter(contrato -> contrato.informativa().equals(informativa.id())))
                .map(contrato -> new EncargoDelContrato(contrato, parte, quien, ubicar));
    }
}
