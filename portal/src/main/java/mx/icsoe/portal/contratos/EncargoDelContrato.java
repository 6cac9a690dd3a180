package mx.icsoe.portal.contratos;

import java.util.Optional;
import mx.icsoe.portal.domicilio.DomicilioId;
import mx.icsoe.portal.domicilio.EncargoDeDomicilio;
import mx.icsoe.portal.plataforma.web.Identidad;

/** Un domicilio de un contrato, pedido por quien lo captura. */
record EncargoDelContrato(Contrato contrato, ParteDelContrato parte, Identidad quien, UbicarDomicilio ubicar)
        implements EncargoDeDomicilio {

    @Override
    public String clave() {
        return "contrato-" + contrato.id() + "-" + parte.tramo();
    }

    @Override
    public String titulo() {
        return contrato.tituloDe(parte);
    }

    @Override
    public String ruta() {
        return regreso() + "/" + parte.tramo() + "/domicilio";
    }

    @Override
    public String regreso() {
        return "/icsoe/informativas/" + contrato.informativa() + "/contratos/" + contrato.id();
    }

    @Override
    public void apartar() {
        ubicar.apartar(contrato);
    }

    @Override
    public Optional<DomicilioId> actual() {
        return ubicar.actual(contrato, parte);
    }

    @Override
    public void fijar(DomicilioId domicilio) {
        ubicar.fijar(contrato, parte, domicilio, quien.autor());
    }

    @Override
    public void quitar() {
        ubicar.fijar(contrato, parte, null, quien.autor());
    }
}
