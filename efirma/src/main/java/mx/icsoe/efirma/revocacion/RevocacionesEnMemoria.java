package mx.icsoe.efirma.revocacion;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mx.icsoe.efirma.certificado.CertificadoX509;

final class RevocacionesEnMemoria implements RevocacionesConocidas {

    private final Map<String, EstadoDeRevocacion.Revocado> porHuella = new ConcurrentHashMap<>();

    @Override
    public Optional<EstadoDeRevocacion.Revocado> de(CertificadoX509 certificado) {
        return Optional.ofNullable(porHuella.get(certificado.huella()));
    }

    @Override
    public void anotar(CertificadoX509 certificado, EstadoDeRevocacion.Revocado revocado) {
        porHuella.putIfAbsent(certificado.huella(), revocado);
    }
}
